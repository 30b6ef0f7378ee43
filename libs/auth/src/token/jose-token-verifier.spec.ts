import { JoseTokenVerifier } from './jose-token-verifier.js';
import { describeTokenVerifier } from './token-verifier.contract.js';

describeTokenVerifier('by jose', (keys, expected) => new JoseTokenVerifier(keys, expected));
