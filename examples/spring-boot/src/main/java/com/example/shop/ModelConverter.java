package com.example.shop;

import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.validation.Parsed;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Reads a body, validates it with the schema, and makes a model; and writes models. */
class ModelConverter<T extends JsonWritable> extends AbstractHttpMessageConverter<T> {
  private final Class<T> type;
  private final Function<byte[], Parsed<T>> parser;

  ModelConverter(Class<T> type, Function<byte[], Parsed<T>> parser) {
    super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    this.type = type;
    this.parser = parser;
  }

  @Override
  protected boolean supports(Class<?> clazz) {
    return clazz == type;
  }

  /** Throws a RejectedJsonException with the report if the body is not valid. */
  @Override
  protected T readInternal(Class<? extends T> clazz, HttpInputMessage input) throws IOException {
    return parser.apply(input.getBody().readAllBytes()).orElseThrow();
  }

  @Override
  protected void writeInternal(T model, HttpOutputMessage output) throws IOException {
    output.getBody().write(model.toJsonBytes());
  }
}
