/** A stranger's code. */
package consumer;
