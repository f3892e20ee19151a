// What is selected on a page goes along to the form where somebody says that it reads wrong. Without this the form is there as well.
(() => {
  const longest = 900;
  const take = event => {
    const link = event.target.closest && event.target.closest('a[href*="/wrong?page="]');
    if (!link) return;
    let words = String(getSelection()).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim().slice(0, 500);
    while (encodeURIComponent(words).length > longest) words = words.slice(0, Math.floor(words.length * .8)).replace(/[\uD800-\uDBFF]$/, '');
    const page = link.href.replace(/&words=.*$/, '');
    link.href = words ? page + '&words=' + encodeURIComponent(words) : event.type === 'click' ? link.href : page;
  };
  // Before the press that takes the selection away, and for keys, which do not.
  addEventListener('pointerdown', take, true);
  addEventListener('click', take, true);
})();
