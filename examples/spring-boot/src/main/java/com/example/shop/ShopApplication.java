package com.example.shop;

import com.example.shop.model.Order;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@SpringBootApplication
public class ShopApplication {
  public static void main(String[] args) {
    SpringApplication.run(ShopApplication.class, args);
  }

  /** Bodies of type Order are read and written by the generated model, not by Jackson. */
  @Bean
  WebMvcConfigurer models() {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(ServerBuilder builder) {
        builder.addCustomConverter(new ModelConverter<>(Order.class, Order::parse));
      }
    };
  }
}
