def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List
assert runs[0].count('] Generated ') == 2
assert runs[1].count('Nothing to generate: ') == 2
assert runs[2].count('] Generated ') == 2

def files = { String module ->
  def root = new File(basedir, "$module/target/generated-sources/jobsmith")
  def found = new TreeMap()
  root.eachFileRecurse(groovy.io.FileType.FILES) { found[root.toPath().relativize(it.toPath()).toString()] = it.getText('UTF-8') }
  found
}
def app = files('app')
assert app.size() > 3
assert app == files('twin') : 'one schema gives one text, wherever it is generated'
assert app.any { it.value.contains('Label two.') }
assert new File(basedir, 'app/target/classes/module-info.class').exists()
assert !new File(basedir, 'build.log').getText('UTF-8').contains('automodules')
