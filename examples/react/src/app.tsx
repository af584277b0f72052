import '@waygate/elements/jsx/react'
import '@waygate/elements/provider/define'
import '@waygate/elements/session-pairing/define'
import '@waygate/elements/viewer/define'
import { useState } from 'react'

/** React 19 sets what an element has as a property, and listens to `onwg-…`; the open chat is React's state here. */
export const App = ({ gateway, session }: { gateway?: string; session?: string }) => {
  const [chat, setChat] = useState('')
  const [news, setNews] = useState('')
  return (
    <>
      <h1>Your WhatsApp number</h1>
      <p role="status">{news}</p>
      <wg-provider
        base-url={gateway}
        token-endpoint="/waygate-token"
        onwg-logged-out={() => setNews('Please reload the page to sign in again.')}
      >
        <wg-session-pairing
          session-id={session}
          onwg-session-linked={() => setNews('Thank you, your number is linked.')}
        />
        <wg-viewer
          session-id={session}
          chatId={chat}
          onwg-chat-select={(event) => {
            event.preventDefault()
            setChat(event.chatJid)
          }}
        />
      </wg-provider>
    </>
  )
}
