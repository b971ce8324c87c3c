def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] jobs/job.json:1:11: error: jobId is "a b"; must be ASCII letters, digits, - and _ only [job-id-characters]')
assert new File(basedir, 'target/jobsmith-reports/jobsmith.sarif').exists()
assert new File(basedir, 'target/jobsmith-reports/TEST-jobsmith.xml').exists()
