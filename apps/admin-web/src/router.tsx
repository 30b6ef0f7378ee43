import { createBrowserRouter } from 'react-router';
import { Home, LoggedIn } from './shell/home.js';
import { siteRoutes } from './shell/nav.js';
import { Crash, NotFound } from './shell/problem-page.js';
import { Shell } from './shell/shell.js';

/** Real addresses: everything happens below `/s/<site id>/`. */
export function createRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    { path: '/', element: <Home />, errorElement: <Crash /> },
    { path: '/logged-in', element: <LoggedIn /> },
    {
      path: '/s/:site',
      element: <Shell />,
      errorElement: <Crash />,
      hydrateFallbackElement: <></>,
      children: [{ errorElement: <Crash />, children: [...siteRoutes, { path: '*', element: <NotFound /> }] }],
    },
    { path: '*', element: <NotFound /> },
  ]);
}
