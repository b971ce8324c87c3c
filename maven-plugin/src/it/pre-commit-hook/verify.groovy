// The hook of examples/ci-validate in a repository of its own, as git runs it.
def bin = new File(basedir, 'bin')
bin.mkdirs()

def environment = [
    PATH: bin.path + File.pathSeparator + System.getenv('PATH'),
    HOME: basedir.path,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com']
def git = { String... arguments ->
  def builder = new ProcessBuilder(['git'] + (arguments as List)).directory(basedir).redirectErrorStream(true)
  builder.environment().keySet().removeIf { it.startsWith('GIT_') }
  builder.environment().putAll(environment)
  def process = builder.start()
  process.outputStream.close()
  def output = process.inputStream.getText('UTF-8')
  [process.waitFor(), output]
}

if (File.separatorChar == '\\' as char) {
  println 'Not run: the hook needs a shell'
  return true
}
try {
  git('--version')
} catch (IOException e) {
  println "Not run: there is no git ($e.message)"
  return true
}

// The hook calls mvn; this one knows the repository of this build.
def settings = new File(basedir.parentFile, 'interpolated-settings.xml')
assert settings.exists()
def mvn = new File(bin, 'mvn')
mvn.text = "#!/bin/sh\nexec '${System.getProperty('maven.home')}/bin/mvn' -s '$settings' -Dmaven.repo.local='$localRepositoryPath' \"\$@\"\n"
mvn.executable = true
def hook = new File(basedir, 'hooks/pre-commit')
hook.parentFile.mkdirs()
hook.bytes = new File(basedir, '../../../../examples/ci-validate/hooks/pre-commit').bytes
hook.executable = true

assert git('init', '-q')[0] == 0
assert git('config', 'core.hooksPath', 'hooks')[0] == 0
def commit = { String... files ->
  assert git(*(['add', '--'] + (files as List)))[0] == 0
  git('commit', '-q', '-m', 'jobs')
}
def job = new File(basedir, 'jobs/managed-reboot.json')
def good = job.getText('UTF-8')
def (status, output) = commit('pom.xml', 'jobs')
assert status == 0 : output

// The staged content is validated, not the working tree.
job.setText('{"jobId": "a b"}', 'UTF-8')
(status, output) = commit('jobs')
assert status != 0 : 'a bad job was committed'
assert output.contains('jobs/managed-reboot.json:1:11: error: jobId is "a b"') : output
assert git('reset', '-q')[0] == 0
new File(basedir, 'README.md').text = 'no job'
(status, output) = commit('README.md')
assert status == 0 : output
job.setText(good.replace('\n}', '\n}\n'), 'UTF-8')
assert git('add', 'jobs')[0] == 0
job.setText('{', 'UTF-8')
(status, output) = git('commit', '-q', '-m', 'good')
assert status == 0 : output
assert git('log', '--oneline')[1].readLines().size() == 3
