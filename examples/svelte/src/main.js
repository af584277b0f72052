import '@waygate/elements/provider/define'
import '@waygate/elements/session-pairing/define'
import '@waygate/elements/viewer/define'
import { mount } from 'svelte'
import App from './app.svelte'
import './page.css'

const target = document.querySelector('#app')
mount(App, { target, props: { ...target.dataset } })
