package com.example.app;

import com.example.app.device.Device;
import com.example.app.device.Firmware;

public class App {
  public static void main(String[] args) {
    System.out.println(Device.builder().firmware(Firmware.builder().version("1").build()).build());
  }
}
