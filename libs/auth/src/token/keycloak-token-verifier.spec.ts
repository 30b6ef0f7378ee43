import { describeTokenVerifier } from './token-verifier.contract.js';
import { KeycloakTokenVerifier } from './keycloak-token-verifier.js';

describeTokenVerifier('by keycloak-connect', (keys, expected) => new KeycloakTokenVerifier(keys, expected));
