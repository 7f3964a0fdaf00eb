// works on an array of code points
  if (limit < 1) return '';
  const points = [...text.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '')];
  if (points.length <= limit) return points.join('');
  let end = points[limit - 1] === ' ' ? limit - 1 : points.slice(0, limit - 1).lastIndexOf(' ');
  if (end < 0) end = limit - 1;
  return points.slice(0, end).join('') + '…';
}
