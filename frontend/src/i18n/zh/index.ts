import { codes } from './codes'
import { shell } from './shell'
import { search } from './search'
import { report } from './report'
import { compare } from './compare'
import { start } from './start'
import { places } from './places'

export const zh = { shell, codes, start, search, report, compare, places }
export type Messages = typeof zh
