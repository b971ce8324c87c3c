package com.example;

import com.example.orders.Order;
import com.example.orders.OrderValidator;

public class Main {
  public static void main(String[] args) {
    Order order = Order.builder().id("4711").build();
    System.out.println(OrderValidator.create().validate(order));
  }
}
