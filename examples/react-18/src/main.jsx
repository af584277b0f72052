import { createRoot } from 'react-dom/client'
import { App } from './app'
import './page.css'

const root = document.querySelector('#app')
createRoot(root).render(<App {...root.dataset} />)
