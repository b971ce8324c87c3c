import java.nio.charset.StandardCharsets

def log = new File(basedir, 'build.log').getText('UTF-8')
def generated = new File(basedir, 'target/generated-sources/jobsmith')

assert log.count('] Generated ') == 1
assert log.contains('Nothing to generate: 3 schemas and all files are up to date')
assert log.contains('Nothing to compile')

def classes = new File(basedir, 'target/classes/com/example/Shop.class').lastModified()
generated.eachFileRecurse(groovy.io.FileType.FILES) { file ->
  assert file.lastModified() <= classes : "$file was touched by the second run"
  def text = new String(file.bytes, StandardCharsets.UTF_8)
  assert !text.contains('\r') : file
  assert !text.contains(basedir.path) : file
}
assert new File(generated, 'com/example/orders/Order.java').getText('UTF-8').contains('über größere')
assert !new File(generated, 'com/example/billing/idea').exists()
