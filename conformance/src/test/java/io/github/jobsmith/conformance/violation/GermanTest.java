package io.github.jobsmith.conformance.violation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Violation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanTest {
  private static final MessageBundle GERMAN = MessageBundle.forLocale(Locale.GERMAN);

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{'type':['string','null']}|1|der Wurzelwert ist 1; muss eine Zeichenkette oder null sein",
        "{'properties':{'a':{'type':'integer'}}}|{'a':'x'}"
            + "|a ist eine Zeichenkette; muss eine ganze Zahl sein",
        "{'required':['a']}|{}|a fehlt",
        "{'items':{'required':['a']}}|[{}]|a fehlt in Element 0",
        "{'enum':['north','south']}|'noth'"
            + "|der Wurzelwert ist \"noth\"; muss north oder south sein; war north gemeint?",
        "{'minimum':1,'maximum':5}|0|der Wurzelwert ist 0; muss 1 bis 5 sein",
        "{'exclusiveMinimum':1}|1|der Wurzelwert ist 1; muss größer als 1 sein",
        "{'multipleOf':2}|1|der Wurzelwert ist 1; muss ein Vielfaches von 2 sein",
        "{'properties':{'n':{'minLength':2}}}|{'n':'a'}"
            + "|n hat 1 Zeichen; muss mindestens 2 Zeichen haben",
        "{'maxItems':1}|[1,2]|der Wurzelwert hat 2 Elemente; muss höchstens 1 Element haben",
        "{'pattern':'^a'}|'b'|der Wurzelwert ist \"b\"; muss passend zu ^a sein",
        "{'format':'date'}|'2027-13-01'|der Wurzelwert ist \"2027-13-01\"; muss gültig als date sein,"
            + " zum Beispiel 2027-01-31: es gibt keinen Monat 13",
        "{'properties':{'receiver':true},'additionalProperties':false}|{'reciever':1}"
            + "|unbekannte Eigenschaft \"reciever\"; war receiver gemeint?",
        "{'uniqueItems':true}|[1,1]"
            + "|Element 1 wiederholt Element 0; Elemente müssen verschieden sein",
        "{}|{'a':1,}|überzähliges Komma vor `}`; entfernen",
        "{}|[1|der Text endet im Array, das bei 1:1 beginnt; erwartet wird `,` oder `]`",
        "{}|[|der Text endet im Array, das bei 1:1 beginnt; erwartet wird ein Wert",
        "{}|{'a':1 b|nach dem Wert wird `,` oder `}` erwartet, gefunden: `b`",
        "{}|1.e|erwartet wird eine Ziffer nach dem Dezimalpunkt, gefunden: `e`",
        "{}|'a|die Zeichenkette, die hier beginnt, endet nicht; `\"` fehlt",
        "{}|'\\q'|`\\` ist hier keine Escape-Sequenz, danach steht: `q`; einen umgekehrten Schrägstrich"
            + " als \\\\ schreiben (Escape-Sequenzen: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)",
        "{}|{'a':1,'a':2}|Eigenschaft \"a\" kommt mehrfach vor",
        "{'not':{'type':'null'}}|null|der Wurzelwert darf nicht null sein",
        "{'contains':{'type':'string'}}|[1]"
            + "|für kein Element gilt: ist eine Zeichenkette; mindestens eines ist nötig",
        "{'oneOf':[{'minimum':5},{'multipleOf':2}]}|6"
            + "|der Wurzelwert passt zu den Alternativen 1 und 2 von oneOf; muss zu genau einer passen",
        "{'anyOf':[{'required':['a']},{'required':['b']}]}|{}|muss a oder b haben",
        "{'if':{'required':['a']},'then':{'required':['b']}}|{'a':1}"
            + "|b fehlt; verlangt, denn a ist angegeben",
        "{'items':{'type':'string'}}|[1,1,1,1]"
            + "|Element 0 ist 1; muss eine Zeichenkette sein (ebenso in 3 weiteren Elementen)"
      })
  void messages(String schema, String instance, String expected) throws SchemaException {
    List<Violation> violations =
        ValidatorCompiler.standard()
            .with(CompilerOptions.DEFAULT.withAssertedFormats(true))
            .compile(SchemaSource.text("s.json", schema.replace('\'', '"')))
            .with(ValidationOptions.DEFAULT.withMessages(GERMAN))
            .validate(instance.replace('\'', '"'))
            .violations();
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).message()).isEqualTo(expected);
  }
}
