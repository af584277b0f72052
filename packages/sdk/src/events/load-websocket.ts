/** Fetches the code of the WebSocket transport: most gateways and networks never need it. */
export const loadWebsocket = () => import('./websocket-transport.js')
