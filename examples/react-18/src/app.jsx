import '@waygate/elements/provider/define'
import '@waygate/elements/session-pairing/define'
import '@waygate/elements/viewer/define'
import { WgProvider, WgSessionPairing, WgViewer } from '@waygate/elements/react'
import { useState } from 'react'

/** The components set properties and listen to events, which React 18 does not do for tags by itself. */
export const App = ({ gateway, session }) => {
  const [chat, setChat] = useState('')
  const [news, setNews] = useState('')
  return (
    <>
      <h1>Your WhatsApp number</h1>
      <p role="status">{news}</p>
      <WgProvider
        baseUrl={gateway}
        tokenEndpoint="/waygate-token"
        onLoggedOut={() => setNews('Please reload the page to sign in again.')}
      >
        <WgSessionPairing sessionId={session} onSessionLinked={() => setNews('Thank you, your number is linked.')} />
        <WgViewer
          sessionId={session}
          chatId={chat}
          onChatSelect={(event) => {
            event.preventDefault()
            setChat(event.chatJid)
          }}
        />
      </WgProvider>
    </>
  )
}
