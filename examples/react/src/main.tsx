import { createRoot } from 'react-dom/client'
import { App } from './app'
import './page.css'

const root = document.querySelector<HTMLElement>('#app')
if (root) createRoot(root).render(<App gateway={root.dataset.gateway} session={root.dataset.session} />)
