import type { Messages } from '../zh'
import { codes } from './codes'
import { shell } from './shell'
import { search } from './search'
import { report } from './report'
import { compare } from './compare'
import { start } from './start'
import { places } from './places'

export const en: Messages = { shell, codes, start, search, report, compare, places }

