def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List
assert runs.size() == 11

runs.each { run ->
  assert !run.contains('Exception:') && !run.contains('\tat ') : run
}

def separator = File.separator
def says = { int run, String... texts -> texts.each { assert runs[run - 1].contains(it) : "run $run lacks: $it\n${runs[run - 1]}" } }

says(1, '3 errors in the schemas',
    "schemas${separator}three-faults.json:2:11: error: ",
    "schemas${separator}three-faults.json:4:24: error: ",
    "schemas${separator}three-faults.json:5:19: error: ")
says(2, "no schema found: no such file: schemas${separator}no.json")
says(3, 'no schema found: the dependencies of this project have no resource no.json')
says(4, 'packageName of schemas', 'is "com.1bad"; must be a Java package name such as com.example.orders')
says(5, 'the output directory ', 'good.json is a file')
says(6, 'includes has "[a", which is not a valid pattern: ')
says(7, 'no schema found: no file in schemas matches *.nothing')
says(8, 'schemas' + separator + 'namesake.json:1:1: error: the class com.example.twice.Good is also generated from schemas'
    + separator + 'good.json (use another package for one of the schemas)')
says(9, 'Skipped', 'BUILD SUCCESS')
says(10, 'jobsmith.assertFormats', 'BUILD SUCCESS')
says(11, '<jackonAnnotations> is ignored: no goal has this parameter; did you mean jacksonAnnotations?',
    '<models> is "yes", which Maven treats as false; must be true or false', 'BUILD SUCCESS')

assert new File(basedir, 'schemas/good.json').text.startsWith('{')
