import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List

assert runs[0].contains('[ERROR] jobs/bad/window.json:6:18: error: startTime is "2027-02-29T22:00"; must be a date that exists')
assert runs[0].contains('[ERROR] jobs/bad/not-json.json:1:2: error: ')
assert runs[0] =~ /3 files: \d+ errors, 0 warnings, 1 info \(reports: target.jobsmith-reports.jobsmith.sarif\)/
assert !runs[0].contains('Exception:')

assert runs[1].contains('[ERROR] orders/zero.json:1:23: error: amount is 0; must be at least 1')
assert runs[1].contains('3 files: 2 errors, 0 warnings, 0 infos')

assert runs[1].contains('[ERROR] orders/zero.yaml:2:9: error: amount is 0; must be at least 1')

assert runs[2].contains('1 file: 0 errors, 0 warnings, 0 infos')
assert runs[2].contains('rules were not run because jobsmith.submitAt is not set')

// Those of the last run, which found nothing.
def sarif = new JsonSlurper().parse(new File(basedir, 'target/jobsmith-reports/jobsmith-orders.sarif'))
assert sarif.version == '2.1.0'
assert sarif.runs[0].results == []
assert sarif.runs[0].tool.driver.version ==~ /\d+\.\d+\.\d+.*/
def junit = new XmlSlurper().parse(new File(basedir, 'target/jobsmith-reports/TEST-jobsmith.xml'))
assert junit.testsuite.size() == 1
assert junit.testsuite[0].@name == 'jobs/scheduled-maintenance.json'

assert new File(basedir, 'target/jobsmith-reports/jobsmith.html').getText('UTF-8').startsWith('<!doctype html>')
assert !new File(basedir, 'target/jobsmith-reports/jobsmith-orders.html').exists()
