package com.example.shop;

import com.example.shop.model.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  Order order(@RequestBody Order order) {
    return order;
  }
}
