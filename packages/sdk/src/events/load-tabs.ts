/** Fetches the code that shares a connection between tabs: only browsers have any. */
export const loadTabs = () => import('./tabs/index.js')
