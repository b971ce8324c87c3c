package com.example;

public class Check {
  public static void main(String[] args) {
    System.out.println(com.example.tests.AlphaValidator.create().validate("{}"));
  }
}
