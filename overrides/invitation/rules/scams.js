// What looks like a fraud.

// Money, equipment or a chat app before anyone has met: that is how fraud with jobs goes.
export const scam = /\bdeposit\b[^.\n]{0,20}\b(?:cash|amount)\b|\b(?:add|contact|message|text|reach|write|chat|interview)\b[^.\n]{0,60}\b(?:on|via|through|over|by) (?:telegram|whats ?app|signal)\b(?=[^.\n]{0,60}(?:@|\binterview\b)|[^]*\b(?:daily salary|no experience|only)\b)|\b(?:pay|paid|deposit|remit|transfer|register|buy|purchase)\b[^.\n]{0,80}\b(?:refund\w*|money transfer|western union|moneygram|training kit|registration|uniform|gate pass|upi)\b|\b(?:refundable|training|registration|processing|security|visa|background[- ]check) (?:fee|charge|deposit)\b|\b(?:certified|cashier'?s?|mobile|deposit (?:the|this|your)) (?:che(?:ck|que)|deposit)\b|\bgift cards?\b|\b(?:turn off|disable) (?:your )?(?:anti-?virus|firewall)\b|\b(?:seed phrase|name of (?:your )?bank|bank name|online banking|(?:chat|text) only on|e-?wallet|refundable with|che(?:ck|que) to (?:buy|purchase)|bitcoin|usdt|metamask|crypto|zelle)\b/iu;
// Honest firms warn of exactly that.
export const scamDenied = /(?:^|\b(?!you\b)[\w']+ )not\b|\b(?:never|no|nor|do(?:es)?n't|won't|beware|warning|fraud|if (?:any|some)one|any fees?)\b/iu;
// The same, where only the whole says so.
export const scamWhole = /\b(?:telegram|whats ?app)\b[^]{0,300}\bonly\b/iu;

export default [scam, scamDenied, scamWhole];
