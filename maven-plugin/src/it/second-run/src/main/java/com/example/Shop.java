package com.example;

import com.example.billing.invoiceline.Line;
import com.example.jobs.CreateJobRequest;
import com.example.orders.Address;
import com.example.orders.Order;

public class Shop {
  public static void main(String[] args) {
    System.out.println(Order.builder().id("1").address(Address.builder().city("Köln").build()).build());
    System.out.println(Line.builder().article("Schraube").build());
    System.out.println(CreateJobRequest.builder().jobId("a").build());
  }
}
