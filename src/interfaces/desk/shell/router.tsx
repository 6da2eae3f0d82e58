import { createBrowserRouter } from 'react-router'
import { Failed, Waiting } from '../kit/states.tsx'
import { rooms } from './rooms.tsx'
import { Shell } from './shell.tsx'

/** One address a screen; each screen's code is fetched when it is opened. */
export const router = createBrowserRouter(
  [
    {
      path: '/',
      element: <Shell />,
      errorElement: <Failed />,
      hydrateFallbackElement: <Waiting />,
      children: rooms.flatMap((room) => room.pages),
    },
  ],
  { basename: '/desk' },
)
