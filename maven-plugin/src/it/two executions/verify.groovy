def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List
def generated = new File(basedir, 'target/generated-sources/jobsmith/com/example')
def tests = new File(basedir, 'target/generated-test-sources/jobsmith/com/example/tests')

assert runs[0].count('] Generated ') == 3
assert runs[1].count('Nothing to generate: ') == 3
assert runs[1].count('Nothing to compile') == 2
// The edited file comes back, and nothing else is written; the second execution has other classes.
assert runs[2] =~ /(?s)\(one\) .*Generated \d+ files from 1 schema; 1 changed.*\(two\) .*Generated \d+ files from 1 schema; /
assert runs[2].count('Nothing to generate: ') == 1
assert runs[3].count('Nothing to generate: ') == 3

assert new File(generated, 'a/Alpha.java').text.contains('record Alpha')
assert !new File(generated, 'b/Beta.java').exists()
assert !new File(generated, 'b/Gamma.java').exists() : 'the execution is gone, and so are its files'
assert new File(tests, 'AlphaValidator.java').exists()
assert !new File(tests, 'Alpha.java').exists() : 'no models were asked for'
