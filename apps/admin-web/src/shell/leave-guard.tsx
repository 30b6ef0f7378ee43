import { useEffect } from 'react';
import { useBlocker, type Location } from 'react-router';
import { areFormsChanged, askToLeave } from './use-leave.js';

function isElsewhere(here: Location, there: Location): boolean {
  return here.pathname !== there.pathname || here.search !== there.search;
}

/** Following a link away from a changed form asks first: once in the shell, for every form. */
export function LeaveGuard() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isElsewhere(currentLocation, nextLocation) && areFormsChanged(),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (askToLeave()) blocker.proceed();
    else blocker.reset();
  }, [blocker]);
  return null;
}
