/** Files that no colleague would send, in every format: each is read rightly or refused with a reason. */
package no.utsagn.importing.hostile;
