import { HomeDocument } from '@jiyue/api-client';
import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { loginAddress, useApi } from '../api/index.js';
import { SiteGone } from './problem-page.js';

/** `/`: to the person's home site, or to the login. */
export function Home() {
  const { data, error } = useApi(HomeDocument, {}, { site: null });
  const isLost = error?.isSession ?? false;
  useEffect(() => {
    if (isLost) location.assign(loginAddress('/'));
  }, [isLost]);
  if (data) return <Navigate to={`/s/${data.me.homeSite.id}/`} replace />;
  return error && !isLost ? <SiteGone error={error} /> : null;
}

/** Where the login of a second window ends: it closes itself. */
export function LoggedIn() {
  useEffect(() => {
    window.close();
  }, []);
  return <Navigate to="/" replace />;
}
