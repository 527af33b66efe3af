import ipaddr from 'ipaddr.js';

const globalUnicast = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP address can be reached by everybody: not this machine, a local network, a cloud's metadata service, or an
 * address that stands for such a one.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(globalUnicast));
}

const localRanges = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);
/** Where clouds keep a machine's secrets, on their own networks. */
const metadata = new Set(['fd00:ec2::254', '100.100.100.200']);

/**
 * Whether an IP address is this machine's or a local network's, which an editor may mean. Addresses that hold on one wire
 * alone are not: a cloud's metadata service, which hands out secrets, lives there.
 */
export function isLocalAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return localRanges.has(parsed.range()) && !metadata.has(parsed.toString());
}
