// does not reduce the fraction
  const scaled = {};
  for (const name of Object.keys(amounts)) {
    const match = amounts[name].match(/^(?:(?:([0-9]+) )?([0-9]+)\/([0-9]+)|([0-9]+))(?= |$)/);
    if (!match) {
      scaled[name] = amounts[name];
      continue;
    }
    const bottom = Number(match[3] || 1);
    const top = (match[4] ? Number(match[4]) : Number(match[1] || 0) * bottom + Number(match[2])) * guests;
    const full = Math.floor(top / (bottom * people));
    const rest = top % (bottom * people);
    const text = [full > 0 || rest === 0 ? full : '', rest ? `${rest}/${bottom * people}` : ''];
    scaled[name] = text.filter((t) => t !== '').join(' ') + amounts[name].slice(match[0].length);
  }
  return scaled;
}
