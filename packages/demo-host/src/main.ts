import { createApp } from './app.js'
import { speak } from './language.js'

const root = document.querySelector<HTMLElement>('#app')
if (!root) throw new Error('The page has no #app element.')
await speak()
createApp(root)
