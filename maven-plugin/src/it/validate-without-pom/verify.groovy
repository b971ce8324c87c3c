def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List

assert runs[0].contains('[ERROR] jobs/job.json:1:11: error: jobId is "a b"; must be ASCII letters, digits, - and _ only [job-id-characters]')
assert runs[0].contains('[ERROR] jobs/devices/device.json:1:1: error: jobId is missing')
assert new File(basedir, 'target/jobsmith-reports/jobsmith.sarif').exists()
assert new File(basedir, 'target/jobsmith-reports/TEST-jobsmith.xml').exists()

assert runs[1].contains('[ERROR] jobs/devices/device.json:1:1: error: serial is missing')
assert runs[1].contains('[WARNING] jobsmith.yaml:8:5: warning: ignores[1] is not used')
assert !runs[1].contains('job-id-characters]')
assert runs[1].contains('ignored: 1')
