import '@waygate/elements/provider/define'
import '@waygate/elements/session-pairing/define'
import '@waygate/elements/viewer/define'
import { createApp } from 'vue'
import App from './app.vue'
import './page.css'

const root = document.querySelector('#app')
createApp(App, { ...root.dataset }).mount(root)
