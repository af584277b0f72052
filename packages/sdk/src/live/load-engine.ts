/** Fetches the code of the live engine: a chunk of its own, so that a page that only calls the API never loads it. */
export const loadEngine = () => import('./engine.js')
