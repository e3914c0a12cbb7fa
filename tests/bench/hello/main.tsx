// The least page that draws what a Socket.IO line tells it, with the libraries that our pages use: the baseline of their sizes.
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { io } from 'socket.io-client'

function Hello() {
  const [told, setTold] = useState('')
  useEffect(() => {
    const socket = io({ transports: ['websocket'] })
    socket.on('view', setTold)
    return () => void socket.disconnect()
  }, [])
  return <p>{told}</p>
}

createRoot(document.body).render(<Hello />)
