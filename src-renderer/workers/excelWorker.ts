import '#renderer/zodWithoutEval.ts'
import { excelFunctions } from './excelFunctions.ts'
import { serveCalls } from './workerCall.ts'

serveCalls(excelFunctions())
