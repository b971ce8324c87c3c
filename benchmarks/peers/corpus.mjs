// Verdicts of ajv and ata-validator over one corpus, a document a line.
// usage: node corpus.mjs SCHEMA INSTANCES; prints "name nanoseconds" for one pass over all documents.
// Each document is validated 200 times in succession and the time is divided, as `jsonschema --benchmark` does it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(process.env.PEERS + '/')
const [schemaFile, instancesFile] = process.argv.slice(2)
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'))
const documents = readFileSync(instancesFile, 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line))
const REPEATS = 200
const ROUNDS = 5

function ajv() {
  const draft = schema.$schema ?? ''
  const name = draft.includes('2020-12') ? 'ajv/dist/2020' : draft.includes('2019-09') ? 'ajv/dist/2019' : 'ajv'
  const Ajv = require(name).default
  const engine = new Ajv({ strict: false, validateFormats: false, logger: false })
  if (draft.includes('draft-06')) {
    engine.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'))
  }
  return engine.compile(schema)
}

function ata() {
  const { Validator } = require('ata-validator')
  const validator = new Validator(schema, { useDefaults: false, assertFormat: false })
  return document => validator.isValidObject(document)
}

for (const [name, make] of [['ajv', ajv], ['ata', ata]]) {
  try {
    const valid = make()
    let wrong = documents.filter(document => !valid(document)).length
    if (wrong) {
      console.error(`${name}: ${wrong} documents are not valid`)
      continue
    }
    let best = Infinity
    for (let round = 0; round < ROUNDS; round++) {
      const start = process.cpuUsage()
      for (const document of documents) {
        for (let i = 0; i < REPEATS; i++) {
          valid(document)
        }
      }
      const used = process.cpuUsage(start)
      best = Math.min(best, (used.user + used.system) * 1000 / REPEATS)
    }
    console.log(`${name} ${Math.round(best)}`)
  } catch (error) {
    console.error(`${name}: ${String(error.message).slice(0, 200)}`)
  }
}
