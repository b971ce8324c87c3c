def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List

assert runs[0].contains('1 file: 0 errors, 0 warnings, 0 infos')
assert runs[0].contains('1 rule was not run because jobsmith.role is not set')

assert runs[1].contains('[ERROR] job-documents/install.json:1:1: error: document has a presign placeholder')
assert !runs[1].contains('not run')
assert !runs[1].contains('Exception:')
