import { createApp } from './app.js'

const root = document.querySelector<HTMLElement>('#app')
if (!root) throw new Error('The page has no #app element.')
createApp(root)
