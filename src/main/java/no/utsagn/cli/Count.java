package no.utsagn.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of things as somebody types it: a whole number, 0 or more. Anything else is wrong use. */
final class Count implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String typed) {
        try {
            int count = Integer.parseInt(typed);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException("no number");
        }
        throw new TypeConversionException("below 0");
    }
}
