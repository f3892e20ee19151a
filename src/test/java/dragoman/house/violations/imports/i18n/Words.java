package dragoman.house.violations.imports.i18n;

public class Words {}
