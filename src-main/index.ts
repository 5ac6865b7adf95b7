import { app } from 'electron'
import { declareAppScheme } from '#main/appScheme.ts'
import { startApp } from '#main/startApp.ts'

declareAppScheme()
startApp(app)
