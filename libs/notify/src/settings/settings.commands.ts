import { Injectable } from '@nestjs/common';
import { ConfirmAddress } from '../address/confirm-address.js';
import { EnterAddress } from '../address/enter-address.js';
import { RemoveAddress } from '../address/remove-address.js';
import { SetPreference } from '../preference/set-preference.js';

/** The commands about how somebody wants their messages. */
@Injectable()
export class SettingsCommands {
  constructor(
    readonly prefer: SetPreference,
    readonly enter: EnterAddress,
    readonly confirm: ConfirmAddress,
    readonly remove: RemoveAddress,
  ) {}
}
