/**
 * Files that somebody sends along with a message: looked at from outside, named harmlessly, kept in the database, given
 * out as downloads and in no other way. Nothing opens them. Whose they are and who may have them is the business of the
 * rooms above, which name an owner such as {@code message:17}.
 *
 * <p>{@link dragoman.files.Attachments} is the way in and out; only this room knows Tika.
 *
 * <p>Tables: {@code attachment}, {@code attachment_part}. May import {@code sql wire}.
 */
package dragoman.files;
