export { ApiError, toApiError } from './api-error.js';
export { call, newKey } from './client.js';
export { queryKeyOf, useApi, usePages } from './use-api.js';
export { useAct } from './use-act.js';
export { loginAddress, sessionLost, useSessionLost } from './session.js';
export { SiteContext, useSiteId } from './site-context.js';
