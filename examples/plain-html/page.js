// Which gateway and which session come from the page's own server; everything else is in the markup.
const { gateway, session } = await (await fetch('/settings')).json()
document.querySelector('wg-provider').setAttribute('base-url', gateway)
for (const element of document.querySelectorAll('wg-session-pairing, wg-viewer')) element.setAttribute('session-id', session)
