import './zodWithoutEval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './look/tokens.css'
import './look/page.css'
import { App } from './App.tsx'
import { closeWhenSaved } from './frame/closeWhenSaved.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
closeWhenSaved()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
